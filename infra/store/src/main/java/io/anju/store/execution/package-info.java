/** Carries out a plan: reads index entries and documents, filters, sorts and limits them. */
@NullMarked
package io.anju.store.execution;

import org.jspecify.annotations.NullMarked;
