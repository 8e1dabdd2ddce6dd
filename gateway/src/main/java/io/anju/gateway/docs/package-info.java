/** The description of all services' APIs in one place. */
@NullMarked
package io.anju.gateway.docs;

import org.jspecify.annotations.NullMarked;
