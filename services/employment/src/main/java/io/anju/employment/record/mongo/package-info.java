/** How employment records rest and are found. */
package io.anju.employment.record.mongo;
