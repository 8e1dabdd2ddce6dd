/** Which path leads to which service. */
package io.anju.gateway.route;
