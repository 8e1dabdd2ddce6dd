package io.anju.imports.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.imports.ImportJob;
import io.anju.imports.RejectReport;
import io.anju.imports.UploadedFiles;
import io.anju.platform.error.ErrorTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The rejected rows of a job as CSV. */
public record CsvRejectReport(UploadedFiles files, ErrorTexts texts) implements RejectReport {

  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  @Override
  public void write(OutputStream out, ImportJob job, Locale language) throws IOException {
    try (var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
      files.forEachReject(job, new RejectsCsv(csv, job.request().schema(), texts, language)::add);
    }
  }

  @Override
  public void writeForSpreadsheet(OutputStream out, ImportJob job, Locale language)
      throws IOException {
    out.write(BYTE_ORDER_MARK);
    write(out, job, language);
  }
}
