/**
 * The clients of the SDK for what the file of a machine can say. Loaded by `import()` alone, never at the top of a file.
 * Trap: the package's index takes in a client for the metadata server and arithmetic of any precision as well.
 * https://github.com/googleapis/google-auth-library-nodejs
 */
export { AwsClient } from 'google-auth-library/build/src/auth/awsclient.js';
export { IdentityPoolClient } from 'google-auth-library/build/src/auth/identitypoolclient.js';
export { JWT } from 'google-auth-library/build/src/auth/jwtclient.js';
export { PluggableAuthClient } from 'google-auth-library/build/src/auth/pluggable-auth-client.js';
export { UserRefreshClient } from 'google-auth-library/build/src/auth/refreshclient.js';
