/** The demo: a district comes alive through the public API. */
package io.anju.bench.demo;
