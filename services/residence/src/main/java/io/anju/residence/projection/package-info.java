/**
 * Waiting for what a client wrote elsewhere to arrive here (read your writes, {@code Anju-Seen}).
 */
package io.anju.residence.projection;
