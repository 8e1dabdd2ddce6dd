package io.anju.employment.sync;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How syncs run.
 *
 * @param folder of the files, until their rows are in; all replicas share it
 * @param largest a file may be
 * @param batch rows brought in together
 * @param atOnce jobs of one replica
 * @param queued changes waiting for the relay beyond which jobs wait
 * @param lag of the oldest change not told beyond which jobs wait
 * @param lease after which another replica takes over from one that has gone silent
 * @param endsAtMost percent of the running records a full file may end without confirmation
 * @param keep how long jobs and their rejects are kept
 */
@ConfigurationProperties("anju.sync")
record SyncSettings(Path folder, DataSize largest, int batch, int atOnce, int queued, Duration lag, Duration lease, int endsAtMost, Duration keep) {}
