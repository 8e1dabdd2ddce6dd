/**
 * The rules of the house as tests: who may import whom, what a domain may know, how things are
 * named.
 */
package io.anju.architecture;
