/** How many registrations a second the registry acknowledges and shows, and how soon. */
@NullMarked
package io.anju.bench.registration;

import org.jspecify.annotations.NullMarked;
