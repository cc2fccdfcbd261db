/**
 * The first version without a known finding, one per major line that is still looked after; a line that is not
 * named here and is older than the newest named one is below the floor.
 */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  '@conform-to/dom': ['1.1.1'], // CVE-2024-32866
  '@conform-to/react': ['1.1.1'],
  '@conform-to/zod': ['1.1.1'],
  'adm-zip': ['0.6.0'], // CVE-2026-39244
  'better-sqlite3': ['12.8.0'], // carries SQLite 3.51.3: the WAL-reset bug
  'drizzle-orm': ['0.45.2'], // CVE-2026-39356
  esbuild: ['0.25.0'], // GHSA-67mh-4wv8-2f99
  express: ['4.22.3', '5.3.0'],
  fflate: ['0.8.3'], // endless loop in ZIP64
  'file-type': ['21.3.2'], // CVE-2026-31808, CVE-2026-32630
  'i18next-fs-backend': ['2.6.6'], // CVE-2026-41693, CVE-2026-48713
  jose: ['6.0.0'], // older lines ended on 30 April 2026
  nodemailer: ['9.1.1'], // GHSA-mm7p-fcc7-pg87, GHSA-c7w3-x93f-qmm8, GHSA-vvjj-xcjg-gr5g, GHSA-2x7j-588g-ccc2
  react: ['18.3.0', '19.2.8'],
  'react-dom': ['18.3.0', '19.2.8'],
  tar: ['7.5.19'], // CVE-2026-59873
  'turbo-stream': ['3.0.0'], // CVE-2026-34077
  undici: ['6.27.0', '7.28.0', '8.5.0'], // CVE-2026-1525 to -1528, -2229, -12151
  vite: ['6.4.3', '7.3.5', '8.0.16'], // CVE-2026-39363 to -39365, -53571, -53632
  zod: ['3.22.3', '4.0.0'], // CVE-2023-4316
}

/** Packages that never come in, whatever their version. */
export const BANNED: Readonly<Record<string, string>> = {
  'i18next-http-backend': 'GHSA-q89c-q3h5-w34g, and words are part of the build',
  'i18next-http-middleware': 'CVE-2026-48714',
  multer: 'CVE-2025-47935, CVE-2025-47944, CVE-2026-5079',
  'react-server-dom-parcel': 'CVE-2025-55182 and what followed it',
  'react-server-dom-turbopack': 'CVE-2025-55182 and what followed it',
  'react-server-dom-webpack': 'CVE-2025-55182 and what followed it',
}
