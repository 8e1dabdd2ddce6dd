/** Where the progress of the last rebuild is kept. */
package io.anju.overview.rebuild.mongo;
