/** What coding a city by the file costs, and whether a code is ever given twice. */
package io.anju.bench.coding;
