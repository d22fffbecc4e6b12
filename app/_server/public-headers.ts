const denied = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'clipboard-write', 'compute-pressure'],
  ...['cross-origin-isolated', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope'],
  ...['hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ...['otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock'],
  ...['serial', 'storage-access', 'sync-xhr', 'unload', 'usb', 'window-management', 'xr-spatial-tracking'],
]

const permissions = (features: readonly string[]) => features.map(feature => `${feature}=()`).join(', ')

/** What every public page is sent with: it may show itself, and reach nothing and nobody. */
export const publicHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; " +
    "worker-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions(denied),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The desk may ask for the camera, to read the code of a sheet; it sends nothing anywhere either. */
export const deskHeaders = { 'Permissions-Policy': `camera=(self), ${permissions(denied.filter(feature => feature !== 'camera'))}` }
export const deskSource = '/:language/desk'

/** The service worker keeps pages for later, so it alone may fetch, and only from here. */
export const workerHeaders = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
}

/** The addresses that get the public headers: every page but casework; not the handlers under /api, and no file (its name has a full stop). */
export const publicSource = '/((?!api(?:/|$)|_next/|[^/]+/cases(?:/|$)|.*\\.).*)'
