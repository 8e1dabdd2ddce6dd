/** Files of persons and residences: what a city knows when it begins to use the registry. */
@NullMarked
package io.anju.residence.bulk;

import org.jspecify.annotations.NullMarked;
