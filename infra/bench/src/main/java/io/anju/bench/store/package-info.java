/**
 * Measures the embedded document store: its speed at growing sizes, and what is left of it after
 * kills and cuts.
 */
package io.anju.bench.store;
