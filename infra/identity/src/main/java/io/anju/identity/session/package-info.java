/** The sessions of people who signed in, which survive a restart of the provider. */
@NullMarked
package io.anju.identity.session;

import org.jspecify.annotations.NullMarked;
