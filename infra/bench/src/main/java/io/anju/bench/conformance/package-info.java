/** Compares any server of MongoDB's protocol with MongoDB's documentation, case by case. */
@NullMarked
package io.anju.bench.conformance;

import org.jspecify.annotations.NullMarked;
