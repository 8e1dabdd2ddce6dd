/** What runs by schedule: import jobs, the polling of sources, and the cleanup of old jobs. */
@NullMarked
package io.anju.imports.job;

import org.jspecify.annotations.NullMarked;
