/** Hearing of moves. */
package io.anju.residence.dormancy.kafka;
