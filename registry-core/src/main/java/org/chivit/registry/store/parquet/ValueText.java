package org.chivit.registry.store.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;
import org.chivit.registry.store.ColumnType;

/**
 * How the values of a column are written as text: whole numbers in digits, decimals without
 * trailing zeros, floating-point numbers as {@link Double#toString(double)}, {@code true} and
 * {@code false}, dates and times in ISO 8601, strings as they are.
 *
 * @param type what the column holds; {@link ColumnType#TEXT} for all that is neither a whole number
 *     of 32 bits nor a day
 * @param ofBits for values of at most 64 bits
 * @param ofBytes for strings of bytes
 * @param obstacle why the column cannot be read, or empty
 */
record ValueText(
    ColumnType type,
    LongFunction<String> ofBits,
    Function<byte[], String> ofBytes,
    Optional<String> obstacle) {

  private static final long NANOS_PER_DAY = 86_400_000_000_000L;
  private static final int NANOS_PER_SECOND = 1_000_000_000;

  /** The Julian day number of 1970-01-01, which times of 96 bits count from. */
  private static final int JULIAN_DAY_OF_EPOCH = 2_440_588;

  /** The way in which the values of a column are written. */
  static ValueText of(Leaf leaf) {
    if (!leaf.isFlat()) {
      return unreadable("it holds a list; only columns with one value a row can be read");
    }
    SchemaElement element = leaf.element();
    return switch (element.getType()) {
      case BOOLEAN -> bits(ColumnType.TEXT, value -> Boolean.toString(value != 0));
      case FLOAT ->
          bits(ColumnType.TEXT, value -> Float.toString(Float.intBitsToFloat((int) value)));
      case DOUBLE ->
          bits(ColumnType.TEXT, value -> Double.toString(Double.longBitsToDouble(value)));
      case INT32, INT64 -> whole(element);
      case INT96 -> bytes(ValueText::instantOf96Bits);
      case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> ofByteArray(element);
    };
  }

  private static ValueText whole(SchemaElement element) {
    boolean wide = element.getType() == org.apache.parquet.format.Type.INT64;
    Optional<LogicalType> logical = Optional.ofNullable(element.getLogicalType());
    ConvertedType converted = element.getConverted_type();
    if (logical.isPresent() && logical.get().isSetTIMESTAMP()) {
      var timestamp = logical.get().getTIMESTAMP();
      int perSecond = perSecond(timestamp.getUnit());
      boolean utc = timestamp.isIsAdjustedToUTC();
      return bits(ColumnType.TEXT, value -> instant(value, perSecond, utc));
    }
    if (logical.isPresent() && logical.get().isSetTIME()) {
      int perSecond = perSecond(logical.get().getTIME().getUnit());
      return bits(
          ColumnType.TEXT,
          value -> LocalTime.ofNanoOfDay(value * (NANOS_PER_SECOND / perSecond)).toString());
    }
    if (isDecimal(element)) {
      int scale = scale(element);
      return bits(ColumnType.TEXT, value -> decimal(BigDecimal.valueOf(value, scale)));
    }
    if (converted == null) {
      return plain(wide);
    }
    return switch (converted) {
      case DATE -> bits(ColumnType.DAY, value -> LocalDate.ofEpochDay(value).toString());
      case TIMESTAMP_MILLIS -> bits(ColumnType.TEXT, value -> instant(value, 1_000, true));
      case TIMESTAMP_MICROS -> bits(ColumnType.TEXT, value -> instant(value, 1_000_000, true));
      case TIME_MILLIS ->
          bits(ColumnType.TEXT, value -> LocalTime.ofNanoOfDay(value * 1_000_000L).toString());
      case TIME_MICROS ->
          bits(ColumnType.TEXT, value -> LocalTime.ofNanoOfDay(value * 1_000L).toString());
      case UINT_32 ->
          bits(ColumnType.TEXT, value -> Long.toString(Integer.toUnsignedLong((int) value)));
      case UINT_64 -> bits(ColumnType.TEXT, Long::toUnsignedString);
      default -> plain(wide);
    };
  }

  private static ValueText plain(boolean wide) {
    return bits(wide ? ColumnType.TEXT : ColumnType.INT, Long::toString);
  }

  private static ValueText ofByteArray(SchemaElement element) {
    if (isDecimal(element)) {
      int scale = scale(element);
      return bytes(value -> decimal(new BigDecimal(new BigInteger(value), scale)));
    }
    LogicalType logical = element.getLogicalType();
    if (logical != null && logical.isSetUUID()) {
      return bytes(value -> new UUID(bigEndian(value, 0), bigEndian(value, Long.BYTES)).toString());
    }
    boolean annotated = logical != null || element.isSetConverted_type();
    boolean words =
        (logical != null && (logical.isSetSTRING() || logical.isSetENUM() || logical.isSetJSON()))
            || element.getConverted_type() == ConvertedType.UTF8
            || element.getConverted_type() == ConvertedType.ENUM
            || element.getConverted_type() == ConvertedType.JSON;
    // Old writers leave strings without a mark.
    if (words || (!annotated && !element.isSetType_length())) {
      return bytes(value -> new String(value, StandardCharsets.UTF_8));
    }
    return unreadable("its type is not supported: " + (logical == null ? "bytes" : logical));
  }

  private static boolean isDecimal(SchemaElement element) {
    LogicalType logical = element.getLogicalType();
    return (logical != null && logical.isSetDECIMAL())
        || element.getConverted_type() == ConvertedType.DECIMAL;
  }

  private static int scale(SchemaElement element) {
    LogicalType logical = element.getLogicalType();
    return logical != null && logical.isSetDECIMAL()
        ? logical.getDECIMAL().getScale()
        : element.getScale();
  }

  private static String decimal(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static int perSecond(TimeUnit unit) {
    if (unit.isSetMILLIS()) {
      return 1_000;
    }
    return unit.isSetMICROS() ? 1_000_000 : NANOS_PER_SECOND;
  }

  private static String instant(long value, int perSecond, boolean utc) {
    long seconds = Math.floorDiv(value, perSecond);
    int nanos = (int) Math.floorMod(value, (long) perSecond) * (NANOS_PER_SECOND / perSecond);
    return utc
        ? Instant.ofEpochSecond(seconds, nanos).toString()
        : LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC).toString();
  }

  private static String instantOf96Bits(byte[] value) {
    long nanosOfDay = LittleEndian.int64(value, 0);
    long day = LittleEndian.int32(value, Long.BYTES) - (long) JULIAN_DAY_OF_EPOCH;
    long seconds = day * 86_400 + Math.floorDiv(nanosOfDay, NANOS_PER_SECOND);
    return Instant.ofEpochSecond(
            seconds, Math.floorMod(nanosOfDay, NANOS_PER_DAY) % NANOS_PER_SECOND)
        .toString();
  }

  private static long bigEndian(byte[] bytes, int from) {
    return Long.reverseBytes(LittleEndian.int64(bytes, from));
  }

  private static ValueText bits(ColumnType type, LongFunction<String> ofBits) {
    return new ValueText(type, ofBits, ValueText::noBytes, Optional.empty());
  }

  private static ValueText bytes(Function<byte[], String> ofBytes) {
    return new ValueText(ColumnType.TEXT, ValueText::noBits, ofBytes, Optional.empty());
  }

  private static ValueText unreadable(String why) {
    return new ValueText(ColumnType.TEXT, ValueText::noBits, ValueText::noBytes, Optional.of(why));
  }

  private static String noBits(long value) {
    throw new IllegalStateException("the column holds strings of bytes, not " + value);
  }

  private static String noBytes(byte[] value) {
    throw new IllegalStateException("the column holds no strings of bytes: " + value.length);
  }
}
