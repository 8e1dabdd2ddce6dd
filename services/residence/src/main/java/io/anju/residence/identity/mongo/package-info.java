/** Where changes of identities that wait for a second official are kept. */
@NullMarked
package io.anju.residence.identity.mongo;

import org.jspecify.annotations.NullMarked;
