/** Security headers, problem documents and the management port of the gateway. */
@NullMarked
package io.anju.gateway.web;

import org.jspecify.annotations.NullMarked;
