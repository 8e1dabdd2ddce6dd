/** Accounts of the embedded identity provider, and the console that they sign in to. */
@NullMarked
package io.anju.cli.account;

import org.jspecify.annotations.NullMarked;
