package io.anju.imports.job;

import io.anju.imports.DailyCounts;
import io.anju.imports.DailyLimits;
import io.anju.imports.ImportJobProcessor;
import io.anju.imports.ImportJobRepository;
import io.anju.imports.ImportJournal;
import io.anju.imports.ImportKinds;
import io.anju.imports.ImportsConfiguration.Settings;
import io.anju.imports.ListedRecordIds;
import io.anju.imports.UploadedFiles;
import io.anju.imports.source.ImportSources;
import io.anju.platform.lease.Leases;
import io.anju.platform.metrics.LastSuccess;
import io.anju.platform.store.AggregateStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what runs by schedule. */
@Configuration(proxyBeanMethods = false)
class ImportJobConfiguration {

  private static final int CLEANUP_BATCH = 1_000;

  @Bean(destroyMethod = "stop")
  Backpressure backpressure(Leases leases, AggregateStore store, Settings settings) {
    return new Backpressure(
        leases,
        store::backlog,
        new Backpressure.Limits(settings.queued(), settings.lag(), settings.lease()));
  }

  @Bean
  ImportJobProcessor importJobProcessor(
      ImportJobRepository repository,
      UploadedFiles files,
      ImportKinds kinds,
      ListedRecordIds listed,
      Backpressure backpressure,
      ImportJournal journal,
      DailyLimits limits,
      Settings settings,
      Clock clock) {
    return new ImportJobProcessor(
        repository,
        files,
        kinds,
        listed,
        backpressure::awaitCapacity,
        journal,
        limits,
        new ImportJobProcessor.Settings(settings.batch(), settings.maxWait()),
        clock);
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  ImportJobScheduler importJobScheduler(
      ImportJobRepository repository,
      UploadedFiles files,
      ListedRecordIds listed,
      ImportJobProcessor processor,
      Backpressure backpressure,
      DailyCounts counts,
      Settings settings,
      MeterRegistry meters,
      Clock clock) {
    var polled = new LastSuccess("import-jobs", meters, clock);
    var cleaned = new LastSuccess("import-cleanup", meters, clock);
    Runnable cleanup =
        () -> {
          repository
              .findNotRunningStartedBefore(clock.instant().minus(settings.keep()), CLEANUP_BATCH)
              .forEach(job -> {
                files.delete(job.id());
                listed.delete(job.id());
                repository.remove(job.id());
              });
          counts.deleteBefore(LocalDate.now(clock).minusDays(1));
          cleaned.record();
        };
    return new ImportJobScheduler(
        repository,
        processor,
        backpressure::awaitCapacity,
        settings.atOnce(),
        cleanup,
        polled::record,
        clock);
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  ImportSourceScheduler importSourceScheduler(
      ImportSources sources, Leases leases, MeterRegistry meters, Clock clock) {
    return new ImportSourceScheduler(
        sources.all(),
        leases,
        sources.lease(),
        sources.pollInterval(),
        new LastSuccess("import-sources", meters, clock)::record);
  }
}
