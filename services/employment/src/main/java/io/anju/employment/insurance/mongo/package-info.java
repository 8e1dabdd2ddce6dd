/** How insurance accounts rest and are found. */
@NullMarked
package io.anju.employment.insurance.mongo;

import org.jspecify.annotations.NullMarked;
