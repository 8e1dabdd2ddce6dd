package io.anju.imports.source;

import io.anju.imports.job.ImportKinds;
import io.anju.imports.job.UploadedFiles;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.lease.Leases;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The folders and addresses a service takes files from, as it is told. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SourceConfiguration.Settings.class)
@Import(ImportSourceProperties.class)
public class SourceConfiguration {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /**
   * How sources are looked at.
   *
   * @param look how often sources are looked at
   * @param settled how long a file in a folder must have stayed the same
   * @param stalled how long a body that is fetched may say nothing
   * @param lease after which another replica takes over
   */
  @ConfigurationProperties("anju.imports.from")
  record Settings(
      @DefaultValue("2s") Duration look,
      @DefaultValue("5s") Duration settled,
      @DefaultValue("60s") Duration stalled,
      @DefaultValue("30s") Duration lease) {}

  @Bean(initMethod = "start", destroyMethod = "stop")
  ImportSourceScheduler importSourceScheduler(
      Settings settings,
      ImportSourceProperties.ServiceSources sources,
      SourceSubmissions submissions,
      UploadedFiles files,
      FetchStateRepository fetchStates,
      ImportKinds kinds,
      ErrorTexts texts,
      Leases leases,
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
                    files,
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
    return new ImportSourceScheduler(
        Stream.<ImportSource>concat(watchedFolders, httpSources).toList(),
        leases,
        settings.lease(),
        settings.look());
  }
}
