package io.anju.imports.source;

import io.anju.imports.ImportJobRepository;
import io.anju.imports.ImportJobRunner;
import io.anju.imports.ImportKinds;
import io.anju.imports.ImportsConfiguration;
import io.anju.imports.RejectReport;
import io.anju.imports.UploadedFiles;
import io.anju.platform.error.ErrorTexts;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the folders and addresses that a service takes files from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSourceConfiguration.Settings.class)
class ImportSourceConfiguration {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /**
   * How sources are polled.
   *
   * @param look interval between two polls
   * @param settled how long a file in a folder must have stayed unchanged
   * @param stalled how long reading a response body may wait
   * @param lease after which another replica takes over a source
   */
  @ConfigurationProperties("anju.imports.from")
  record Settings(
      @DefaultValue("2s") Duration look,
      @DefaultValue("5s") Duration settled,
      @DefaultValue("60s") Duration stalled,
      @DefaultValue("30s") Duration lease) {}

  @Bean
  SourceSubmissions sourceSubmissions(
      ImportJobRepository repository,
      UploadedFiles files,
      ImportKinds kinds,
      ImportJobRunner runner,
      ImportsConfiguration.Settings settings,
      Clock clock) {
    return new SourceSubmissions(
        repository, files, kinds, runner::runPending, settings.maxBytes(), clock);
  }

  @Bean
  ImportSources importSources(
      Settings settings,
      ImportSourceProperties.ServiceSources sources,
      SourceSubmissions submissions,
      RejectReport rejects,
      FetchStateRepository fetchStates,
      ImportKinds kinds,
      ErrorTexts texts,
      Clock clock) {
    var http =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    var watchedFolders =
        sources.folders().stream()
            .map(folder ->
                new WatchedFolder(
                    folder.path(),
                    folder.template().validated(kinds),
                    settings.settled(),
                    submissions,
                    rejects,
                    texts));
    var httpSources =
        sources.addresses().stream()
            .map(address ->
                new HttpSource(
                    address.url(),
                    address.template().validated(kinds),
                    address.every(),
                    settings.stalled(),
                    submissions,
                    fetchStates,
                    http,
                    clock));
    return new ImportSources(
        Stream.<ImportSource>concat(watchedFolders, httpSources).toList(),
        settings.look(),
        settings.lease());
  }
}
