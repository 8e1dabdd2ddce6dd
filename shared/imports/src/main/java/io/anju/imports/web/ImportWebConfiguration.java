package io.anju.imports.web;

import io.anju.imports.ImportJobs;
import io.anju.imports.ImportKinds;
import io.anju.imports.RejectReport;
import io.anju.imports.UploadedFiles;
import io.anju.imports.Uploads;
import io.anju.platform.error.ErrorTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the endpoint that the controllers of services delegate to. */
@Configuration(proxyBeanMethods = false)
class ImportWebConfiguration {

  @Bean
  UploadEndpoint uploadEndpoint(
      ImportJobs jobs,
      Uploads uploads,
      UploadedFiles files,
      ImportKinds kinds,
      RejectReport rejects,
      ErrorTexts texts) {
    return new UploadEndpoint(jobs, uploads, files, kinds, rejects, texts);
  }
}
