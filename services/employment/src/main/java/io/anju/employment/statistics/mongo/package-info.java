/** Reads records by the thousand for counting, and keeps what was counted. */
package io.anju.employment.statistics.mongo;
