/**
 * HTTP in and out: forms that name everything wrong, problem documents, ETags, paging, idempotency.
 */
@NullMarked
package io.anju.platform.web;

import org.jspecify.annotations.NullMarked;
