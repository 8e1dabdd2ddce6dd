/** Single-view reads: through the door, past it, and the store alone. */
package io.anju.bench.view;
