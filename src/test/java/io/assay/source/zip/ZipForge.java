// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP containers field by field, so that a test can make any one of them lie. */
final class ZipForge {
    static final int LOCAL_FIXED = 30;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Member> members = new ArrayList<>();
    String comment = "";
    byte[] prefix = new byte[0];

    /** One entry to be written; change its fields before {@link #bytes()}. */
    static final class Member {
        String localName;
        String centralName;
        byte[] raw;
        int flags;
        int method = 8;
        int localTime = 0x6000;
        int centralTime = 0x6000;
        int date = 0x5c74;
        long crc;
        long compressed;
        long size;
        long offset = -1;
        byte[] after = new byte[0];
        long externalAttributes = 0600L << 16;
        boolean listed = true;
    }

    Member add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Member add(String name, byte[] content) {
        Member member = new Member();
        member.localName = name;
        member.centralName = name;
        member.raw = deflated(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        member.crc = crc.getValue();
        member.compressed = member.raw.length;
        member.size = content.length;
        members.add(member);
        return member;
    }

    byte[] bytes() {
        out.writeBytes(prefix);
        for (Member member : members) {
            long at = out.size() - prefix.length;
            byte[] name = member.localName.getBytes(StandardCharsets.UTF_8);
            ByteBuffer header = buffer(LOCAL_FIXED).putInt(0x04034b50);
            common(header, member, member.localTime).putShort((short) name.length).putShort((short) 0);
            out.writeBytes(header.array());
            out.writeBytes(name);
            out.writeBytes(member.raw);
            out.writeBytes(member.after);
            member.offset = member.offset < 0 ? at : member.offset;
        }
        int start = out.size() - prefix.length;
        List<Member> listed = members.stream().filter(member -> member.listed).toList();
        listed.forEach(this::directoryRecord);
        ByteBuffer end = buffer(22).putInt(0x06054b50).putInt(0).putShort((short) listed.size()).putShort((short) listed.size())
                .putInt(out.size() - prefix.length - start).putInt(start).putShort((short) comment.length());
        out.writeBytes(end.array());
        out.writeBytes(comment.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private void directoryRecord(Member member) {
        byte[] name = member.centralName.getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = buffer(46).putInt(0x02014b50).putShort((short) 0x0314);
        common(record, member, member.centralTime).putShort((short) name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0).putInt((int) member.externalAttributes).putInt((int) member.offset);
        out.writeBytes(record.array());
        out.writeBytes(name);
    }

    private static ByteBuffer common(ByteBuffer into, Member member, int time) {
        return into.putShort((short) 20).putShort((short) member.flags).putShort((short) member.method).putShort((short) time)
                .putShort((short) member.date).putInt((int) member.crc).putInt((int) member.compressed).putInt((int) member.size);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            byte[] out = new byte[content.length + 64];
            return java.util.Arrays.copyOf(out, deflater.deflate(out));
        }
    }
}
