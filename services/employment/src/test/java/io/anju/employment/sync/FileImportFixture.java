package io.anju.employment.sync;

import de.siegmar.fastcsv.reader.CsvReader;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.InsuranceAccount;
import io.anju.employment.insurance.InsuranceAccounts;
import io.anju.employment.insurance.InsuranceSearch;
import io.anju.employment.record.Employment;
import io.anju.employment.record.NameDigests;
import io.anju.imports.FileType;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportRequest;
import io.anju.imports.Mode;
import io.anju.imports.Progress;
import io.anju.imports.Sender;
import io.anju.imports.Stage;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.file.CsvRejectReport;
import io.anju.imports.file.Spool;
import io.anju.imports.row.RowImporter;
import io.anju.imports.row.RowSchema;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.fixture.InMemoryAggregates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Imports files from disk into records held in memory, and reports their rejects. */
final class FileImportFixture {

  /** Errors of codes and numbers, whose texts belong to the codes module. */
  static final Set<String> CODE_CHECK_ERRORS =
      Set.of(
          "check-character-wrong",
          "length-wrong",
          "character-illegal",
          "shape-unknown",
          "name-character-illegal",
          "not-a-date",
          "not-a-month",
          "not-an-instant",
          "date-out-of-range");

  private static final InsuranceSearch NO_ACCOUNTS =
      new InsuranceSearch() {
        @Override
        public List<Versioned<InsuranceAccount>> findAll(Collection<AccountId> ids) {
          return List.of();
        }

        @Override
        public List<Versioned<InsuranceAccount>> ofPerson(
            PersonId person, Optional<String> afterId, int limit) {
          return List.of();
        }

        @Override
        public List<Versioned<InsuranceAccount>> ofEnterprise(
            CreditCode uscc, Optional<String> afterId, int limit) {
          return List.of();
        }
      };

  private final Spool spool;
  private final InMemoryAggregates<Employment> employments;
  private final InMemoryAggregates<Enterprise> enterprises;
  private final DivisionCode division;

  FileImportFixture(Path folder) {
    this(
        new Spool(folder, 1_000_000),
        InMemoryAggregates.withUnique(
            of -> of.engagement().scope(),
            of ->
                List.of(of.engagement().person(), of.engagement().uscc(), of.engagement().from())),
        InMemoryAggregates.withUnique(Enterprise::scope, Enterprise::uscc),
        new DivisionCode("440305"));
  }

  private FileImportFixture(
      Spool spool,
      InMemoryAggregates<Employment> employments,
      InMemoryAggregates<Enterprise> enterprises,
      DivisionCode division) {
    this.spool = spool;
    this.employments = employments;
    this.enterprises = enterprises;
    this.division = division;
  }

  FileImportFixture as(DivisionCode other) {
    return new FileImportFixture(spool, employments, enterprises, other);
  }

  List<String> records() {
    return List.copyOf(employments.stored().keySet());
  }

  List<String> codes(RowSchema kind, FileType type, String text) throws IOException {
    return codes(kind, type, text.getBytes(StandardCharsets.UTF_8), new byte[0]);
  }

  List<String> codes(RowSchema kind, FileType type, byte[] file, byte... more) throws IOException {
    var all = new ByteArrayOutputStream();
    all.writeBytes(file);
    all.writeBytes(more);
    return errorCodes(() -> importFile(upload(kind, type, all.toByteArray())));
  }

  List<String> codesWithoutFile() throws IOException {
    return errorCodes(() -> importFile(job(SyncKinds.EMPLOYMENT, FileType.CSV, Progress.NONE)));
  }

  private interface ImportAction {
    ImportJob run() throws IOException;
  }

  private List<String> errorCodes(ImportAction action) throws IOException {
    var codes = new ArrayList<String>();
    try {
      spool.forEachReject(
          action.run(),
          reject -> reject.errors().forEach(error -> codes.add(error.error().code())));
    } catch (UnreadableFileException unreadable) {
      unreadable.errors().stream().map(FieldError::error).forEach(error -> codes.add(error.code()));
    }
    return codes;
  }

  /** The rejects as their sender receives them, by column. */
  List<Map<String, String>> rejects(RowSchema kind, String csv) throws IOException {
    var out = new ByteArrayOutputStream();
    new CsvRejectReport(spool, RowsFixture.TEXTS)
        .write(
            out,
            importFile(upload(kind, FileType.CSV, csv.getBytes(StandardCharsets.UTF_8))),
            Locale.ENGLISH);
    try (var lines = CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
      return lines.stream()
          .map(line -> (Map<String, String>) new LinkedHashMap<>(line.getFieldsAsMap()))
          .toList();
    }
  }

  private ImportJob upload(RowSchema kind, FileType type, byte[] file) throws IOException {
    var job = job(kind, type, Progress.NONE);
    spool.receive(job.id(), 0, new ByteArrayInputStream(file), 1_000_000);
    return job;
  }

  private ImportJob importFile(ImportJob job) {
    var importer = importer(job.request().schema());
    long length = 0;
    spool.prepare(job, _ -> true);
    try (var reading = spool.read(job);
        var rejecting = spool.rejects(job)) {
      for (var rows = reading.next(100); !rows.isEmpty(); rows = reading.next(100)) {
        var batch = rows;
        length =
            rejecting.add(
                CurrentCaller.call(job.sender().caller(), () -> importer.apply(batch)).rejects());
      }
    }
    return new ImportJob(
        job.id(),
        job.request(),
        job.sender(),
        job.totalBytes(),
        job.startedAt(),
        job.stage(),
        new Progress(job.progress().position(), 0, 0, 0, 0, 0, length, 0, 0, 0));
  }

  private RowImporter importer(RowSchema kind) {
    return kind.equals(SyncKinds.INSURANCE)
        ? new InsuranceImporter(
            new InsuranceAccounts(
                InMemoryAggregates.withUnique(InsuranceAccount::scope, InsuranceAccount::id),
                NO_ACCOUNTS,
                null,
                RowsFixture.CLOCK),
            enterprises,
            RowsFixture::person,
            RowsFixture.BINDER)
        : new EmploymentImporter(
            RowsFixture.BINDER,
            employments,
            enterprises,
            RowsFixture::person,
            new NameDigests((_, text) -> text),
            _ -> Optional.empty(),
            RowsFixture.CLOCK);
  }

  private ImportJob job(RowSchema kind, FileType type, Progress progress) {
    return new ImportJob(
        UUID.randomUUID().toString(),
        new ImportRequest(kind, Mode.DELTA, type, false),
        new Sender("bureau", Set.of(Role.LABOUR_CLERK), division),
        Optional.empty(),
        RowsFixture.NOW,
        new Stage.Running(),
        progress);
  }

  /** A workbook of one sheet: the header and rows of these cells. */
  static byte[] workbook(List<String> header, String... rows) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      put(
          zip,
          "_rels/.rels",
          "<Relationships><Relationship Id='r' Type='x/officeDocument'"
              + " Target='xl/workbook.xml'/></Relationships>");
      put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name='S' id='s'/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='s' Type='x/worksheet'"
              + " Target='sheet.xml'/></Relationships>");
      put(
          zip,
          "xl/sheet.xml",
          header.stream()
                  .map(name -> "<c t='str'><v>" + name + "</v></c>")
                  .collect(Collectors.joining("", "<sheetData><row r='1'>", "</row>"))
              + Arrays.stream(rows)
                  .map(cells -> "<row>" + cells + "</row>")
                  .collect(Collectors.joining())
              + "</sheetData>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
