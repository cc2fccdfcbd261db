# The same exact Node as package.json brings, so that tests and production run on one runtime.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /nara
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev && rm -rf node_modules/node-linux-*

FROM node:24.21.0-bookworm-slim
WORKDIR /nara
# app and db as well: the commands (backup, check, keys …) and the picture checker run from their sources.
COPY --from=build /nara/package.json ./
COPY --from=build /nara/node_modules ./node_modules
COPY --from=build /nara/app ./app
COPY --from=build /nara/db ./db
COPY --from=build /nara/build ./build
RUN install -d -m 0700 -o node -g node /data /keys
ENV NODE_ENV=production \
    NARA_MODE=production \
    NARA_HOST=0.0.0.0 \
    NARA_PORT=3000 \
    NARA_DATA_DIR=/data \
    NARA_KEYS_DIR=/keys
USER node
VOLUME ["/data", "/keys"]
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Secrets come as a file, not as environment: `docker inspect` and crash reports show the environment.
CMD ["node", "--max-semi-space-size=6", "--env-file-if-exists=/run/secrets/nara.env", "build/server/index.js"]
