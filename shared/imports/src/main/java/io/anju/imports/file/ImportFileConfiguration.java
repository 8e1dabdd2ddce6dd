package io.anju.imports.file;

import io.anju.imports.ImportsConfiguration.Settings;
import io.anju.imports.RejectReport;
import io.anju.imports.UploadedFiles;
import io.anju.imports.row.RowBinder;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.request.binding.RequestBinder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the files of jobs on disk. */
@Configuration(proxyBeanMethods = false)
class ImportFileConfiguration {

  @Bean
  UploadedFiles uploadedFiles(Settings settings) {
    return new Spool(settings.folder(), settings.maxBytes());
  }

  @Bean
  RejectReport rejectReport(UploadedFiles files, ErrorTexts texts) {
    return new CsvRejectReport(files, texts);
  }

  @Bean
  RowBinder rowBinder(Clock clock) {
    return new CellRowBinder(new RequestBinder(clock));
  }
}
