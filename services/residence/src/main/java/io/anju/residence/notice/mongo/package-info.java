/** Notices at rest. */
package io.anju.residence.notice.mongo;
