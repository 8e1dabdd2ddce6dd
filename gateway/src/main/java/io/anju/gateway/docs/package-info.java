/** The OpenAPI documents of all services. */
@NullMarked
package io.anju.gateway.docs;

import org.jspecify.annotations.NullMarked;
