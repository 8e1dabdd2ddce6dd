/** The people and organisations that take part in a tenancy, and their identities. */
@NullMarked
package io.anju.housing.party;

import org.jspecify.annotations.NullMarked;
