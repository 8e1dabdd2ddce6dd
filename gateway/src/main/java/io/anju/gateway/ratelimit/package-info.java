/** How much one client may ask. */
package io.anju.gateway.ratelimit;
