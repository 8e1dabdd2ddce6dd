/** Where requests for a review of permits are kept. */
@NullMarked
package io.anju.residence.dormancy.mongo;

import org.jspecify.annotations.NullMarked;
