/**
 * How well and how fast addresses are matched: a made-up city, written in the ways people write.
 */
package io.anju.bench.addresses;
