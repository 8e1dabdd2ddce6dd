/** A life with a permit, told through the public API while business time moves. */
package io.anju.bench.permitlife;
