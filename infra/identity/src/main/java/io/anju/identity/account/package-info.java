/**
 * The people who sign in: their accounts, how they prove who they are, and what is recorded of it.
 */
@NullMarked
package io.anju.identity.account;

import org.jspecify.annotations.NullMarked;
