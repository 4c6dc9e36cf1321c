/**
 * Addresses of the project's own in a text, its repository's and its docs'. Those of packages on npm follow from their names, and hosts that can never
 * exist are nobody's.
 */
export const ownAddresses = (text: string): string[] =>
  [...text.matchAll(/(?:[a-z][a-z+]*:\/\/|git@|github:)[^\s"'`<>()[\]]*wabakit[^\s"'`<>()[\]]*/gi)]
    .map(([address]) => address)
    .filter(
      (address) =>
        !/^https:\/\/(?:www\.)?(?:npmjs\.com\/package|registry\.npmjs\.org)\/|\.(?:example|invalid|test)(?:[:/]|$)/.test(address),
    );
