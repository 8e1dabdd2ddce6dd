/**
 * HTTP in and out: forms that name everything wrong, problem documents, ETags, paging, idempotency.
 */
package io.anju.platform.web;
