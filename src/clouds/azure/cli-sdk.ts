/** The SDK's credential for the login of the Azure CLI, by itself for the same reason as in sdk.ts. Loaded by `import()` alone. */
export { AzureCliCredential } from '@azure/identity';
