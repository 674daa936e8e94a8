/**
 * The one credential of the SDK that the exchange needs. Loaded by `import()` alone, never at the top of a file.
 * Trap: whoever loads the whole SDK loads some forty credentials, browser sign-in among them; named here, the bundle leaves them out.
 * https://learn.microsoft.com/javascript/api/@azure/identity/clientassertioncredential
 */
export { ClientAssertionCredential } from '@azure/identity';
