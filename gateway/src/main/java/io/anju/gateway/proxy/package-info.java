/** How a request passes through the door to its service, and the answer back. */
package io.anju.gateway.proxy;
