package org.chivit.registry.store.parquet;

import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.protocol.TProtocol;
import shaded.parquet.org.apache.thrift.transport.TEndpointTransport;
import shaded.parquet.org.apache.thrift.transport.TTransportException;

/**
 * Bytes in memory as Thrift reads them. Knows how far it was read, which the library's own
 * transport over a stream does not, and starts no logging, which that one does.
 */
final class ArrayTransport extends TEndpointTransport {

  private final byte[] bytes;
  private int position;

  ArrayTransport(byte[] bytes) throws TTransportException {
    super(TConfiguration.DEFAULT);
    this.bytes = bytes;
  }

  /** A reader of the structures of the Parquet format at the present position. */
  TProtocol protocol() {
    return new TCompactProtocol(this);
  }

  int position() {
    return position;
  }

  void moveTo(int newPosition) {
    this.position = newPosition;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void open() {}

  @Override
  public void close() {}

  @Override
  public int read(byte[] target, int from, int length) throws TTransportException {
    int count = Math.min(length, bytes.length - position);
    if (count <= 0 && length > 0) {
      throw new TTransportException(TTransportException.END_OF_FILE, "no bytes left");
    }
    System.arraycopy(bytes, position, target, from, count);
    position += count;
    return count;
  }

  @Override
  public void write(byte[] source, int from, int length) {
    throw new UnsupportedOperationException("is read only");
  }

  /** Stops a damaged length before memory is set aside for it. */
  @Override
  public void checkReadBytesAvailable(long count) throws TTransportException {
    if (count > bytes.length - position) {
      throw new TTransportException(TTransportException.END_OF_FILE, "too few bytes left");
    }
  }

  @Override
  public byte[] getBuffer() {
    return bytes;
  }

  @Override
  public int getBufferPosition() {
    return position;
  }

  @Override
  public int getBytesRemainingInBuffer() {
    return bytes.length - position;
  }

  @Override
  public void consumeBuffer(int count) {
    position += count;
  }
}
