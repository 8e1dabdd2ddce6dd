/** The response for a residence, which several features answer with. */
@NullMarked
package io.anju.residence.registration.http;

import org.jspecify.annotations.NullMarked;
