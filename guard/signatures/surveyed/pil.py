"""PIL: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pillow 10.0.1 13.0.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: AvifImagePlugin BdfFontFile BlpImagePlugin BmpImagePlugin BufrStubImagePlugin ContainerIO CurImagePlugin
  DcxImagePlugin DdsImagePlugin EpsImagePlugin ExifTags FitsImagePlugin FliImagePlugin FontFile FpxImagePlugin
  FtexImagePlugin GbrImagePlugin GdImageFile GifImagePlugin GimpGradientFile GimpPaletteFile GribStubImagePlugin
  Hdf5StubImagePlugin IcnsImagePlugin IcoImagePlugin ImImagePlugin Image ImageChops ImageCms/ ImageColor ImageDraw
  ImageDraw2 ImageEnhance ImageFile ImageFilter ImageFont ImageGrab ImageMath ImageMode ImageMorph ImageOps
  ImagePalette ImagePath ImageQt ImageSequence ImageShow ImageStat ImageText ImageTk ImageTransform ImageWin
  ImtImagePlugin IptcImagePlugin Jpeg2KImagePlugin JpegImagePlugin JpegPresets/ McIdasImagePlugin MicImagePlugin
  MpegImagePlugin MpoImagePlugin MspImagePlugin PSDraw PaletteFile PalmImagePlugin PcdImagePlugin PcfFontFile
  PcxImagePlugin PdfImagePlugin PdfParser PixarImagePlugin PngImagePlugin PpmImagePlugin PsdImagePlugin PyAccess
  QoiImagePlugin SgiImagePlugin SpiderImagePlugin SunImagePlugin TarIO TgaImagePlugin TiffImagePlugin TiffTags
  WalImageFile WebPImagePlugin WmfImagePlugin XVThumbImagePlugin XbmImagePlugin XpmImagePlugin _avif/ _binary/
  _deprecate/ _imaging/ _imagingcms/ _imagingft/ _tkinter_finder/ _util/ _webp/ features report
"""
#: A module, and its names.
NAMES = """
: AvifImagePlugin BdfFontFile BlpImagePlugin BmpImagePlugin BufrStubImagePlugin ContainerIO CurImagePlugin
  DcxImagePlugin DdsImagePlugin EpsImagePlugin ExifTags FitsImagePlugin FliImagePlugin FontFile FpxImagePlugin
  FtexImagePlugin GbrImagePlugin GdImageFile GifImagePlugin GimpGradientFile GimpPaletteFile GribStubImagePlugin
  Hdf5StubImagePlugin IcnsImagePlugin IcoImagePlugin ImImagePlugin Image ImageChops ImageCms ImageColor ImageDraw
  ImageDraw2 ImageEnhance ImageFile ImageFilter ImageFont ImageGrab ImageMath ImageMode ImageMorph ImageOps
  ImagePalette ImagePath ImageQt ImageSequence ImageShow ImageStat ImageText ImageTk ImageTransform ImageWin
  ImtImagePlugin IptcImagePlugin Jpeg2KImagePlugin JpegImagePlugin JpegPresets McIdasImagePlugin MicImagePlugin
  MpegImagePlugin MpoImagePlugin MspImagePlugin PSDraw PaletteFile PalmImagePlugin PcdImagePlugin PcfFontFile
  PcxImagePlugin PdfImagePlugin PdfParser PixarImagePlugin PngImagePlugin PpmImagePlugin PsdImagePlugin PyAccess
  QoiImagePlugin SgiImagePlugin SpiderImagePlugin SunImagePlugin TarIO TgaImagePlugin TiffImagePlugin TiffTags
  UnidentifiedImageError WalImageFile WebPImagePlugin WmfImagePlugin XVThumbImagePlugin XbmImagePlugin XpmImagePlugin
  annotations features report
AvifImagePlugin: AvifImageFile BytesIO DECODE_CODEC_CHOICE DEFAULT_MAX_THREADS ExifTags IO Image ImageFile
  ImageSequence SUPPORTED annotations get_codec_version os
BdfFontFile: BdfFontFile BinaryIO FontFile Image TYPE_CHECKING annotations bdf_char bdf_slant bdf_spacing
BlpImagePlugin: AlphaEncoding BLP1Decoder BLP2Decoder BLPEncoder BLPFormatError BlpImageFile BytesIO Encoding Format IO
  Image ImageFile IntEnum TYPE_CHECKING abc annotations decode_dxt1 decode_dxt3 decode_dxt5 os struct unpack_565
BufrStubImagePlugin: BufrStubImageFile IO Image ImageFile TYPE_CHECKING annotations os register_handler
ContainerIO: AnyStr ContainerIO IO Iterable NoReturn Self TYPE_CHECKING annotations io
CurImagePlugin: BmpImagePlugin CurImageFile Image ImageFile ImageOps annotations i16 i32
DcxImagePlugin: DcxImageFile DeferredError Image MAGIC PcxImageFile annotations i32
EpsImagePlugin: EpsImageFile Ghostscript IO Image ImageFile PSFile TYPE_CHECKING annotations binary deprecate field
  gs_binary gs_windows_binary has_ghostscript i32 io os re shutil split subprocess sys tempfile
ExifTags: Base GPS GPSTAGS IFD IntEnum Interop LightSource TAGS annotations i
FitsImagePlugin: FitsGzipDecoder FitsImageFile Image ImageFile annotations gzip math zlib
FliImagePlugin: DeferredError FliImageFile Image ImageFile ImagePalette annotations i16 i32 o8 os
FontFile: BinaryIO FontFile Image ImageFont TYPE_CHECKING WIDTH annotations os puti16
FpxImagePlugin: FpxImageFile Image ImageFile MODES annotations i32 olefile
FtexImagePlugin: BytesIO Format FtexImageFile Image ImageFile IntEnum MAGIC annotations struct
GbrImagePlugin: GbrImageFile Image ImageFile annotations i32
GdImageFile: GdImageFile IO Image ImageFile ImagePalette StrOrBytesPath TYPE_CHECKING UnidentifiedImageError
  annotations i16 i32 open
GifImagePlugin: Any Buffer DeferredError GifImageFile IO Image ImageChops ImageFile ImageMath ImageOps ImagePalette
  ImageSequence IntEnum LOADING_STRATEGY Literal LoadingStrategy NamedTuple RAWMODE TYPE_CHECKING Union annotations
  cached_property cast get_interlace getdata getheader i16 itertools math o16 o8 os subprocess
GimpGradientFile: Callable EPSILON GimpGradientFile GradientFile IO SEGMENTS TYPE_CHECKING annotations curved linear
  log o8 pi sin sine sphere_decreasing sphere_increasing sqrt
GimpPaletteFile: BytesIO GimpPaletteFile IO Self TYPE_CHECKING annotations o8 re
GribStubImagePlugin: GribStubImageFile IO Image ImageFile TYPE_CHECKING annotations os register_handler
Hdf5StubImagePlugin: HDF5StubImageFile IO Image ImageFile TYPE_CHECKING annotations os register_handler
IcnsImagePlugin: HEADERSIZE IO IcnsFile IcnsImageFile Image ImageFile Jpeg2KImagePlugin MAGIC PngImagePlugin
  TYPE_CHECKING annotations deprecate enable_jpeg2k features fp height im imf io nextheader os read_32 read_32t read_mk
  read_png_or_jpeg2000 scale size struct sys width
IcoImagePlugin: BmpImagePlugin BytesIO IO IcoFile IcoImageFile IconHeader Image ImageFile NamedTuple PngImagePlugin
  TYPE_CHECKING annotations ceil i16 i32 log o16 o32 o8 warnings
ImImagePlugin: Any COMMENT DATE DeferredError EQUIPMENT FRAMES IO ImImageFile Image ImageFile ImagePalette LUT MODE
  NAME OPEN SAVE SCALE SIZE TAGS TYPE_CHECKING annotations deprecate i j number os re split
ImageChops: Image add add_modulo annotations blend composite constant darker difference duplicate hard_light invert
  lighter logical_and logical_or logical_xor multiply offset overlay screen soft_light subtract subtract_modulo
ImageColor: Image annotations colormap getcolor getrgb lru_cache re
ImageDraw2: Any AnyStr BinaryIO Brush Coords Draw Font Image ImageColor ImageDraw ImageFont ImagePath Pen
  StrOrBytesPath TYPE_CHECKING annotations
ImageDraw: Any AnyStr Callable Coords Draw Image ImageColor ImageDraw ImageDraw2 ImageFont ImageText ModuleType Outline
  Sequence TYPE_CHECKING Union annotations cast deprecate floodfill getdraw math numbers struct
ImageEnhance: Brightness Color Contrast Image ImageFilter ImageStat Sharpness annotations
ImageFile: Any DeferredError ERRORS ExifTags IO Image ImageFile LOAD_TRUNCATED_IMAGES MAXBLOCK NamedTuple Parser
  PyCodec PyCodecState PyDecoder PyEncoder SAFEBLOCK Self StrOrBytesPath StubHandler StubImageFile TYPE_CHECKING abc
  annotations cast deprecate io is_path itertools logger logging os raise_oserror struct sys
ImageFilter: Any BLUR BoxBlur BuiltinFilter CONTOUR Callable Color3DLUT DETAIL EDGE_ENHANCE EDGE_ENHANCE_MORE EMBOSS
  FIND_EDGES Filter GaussianBlur Kernel MaxFilter MedianFilter MinFilter ModeFilter ModuleType MultibandFilter
  NumpyArray RankFilter SHARPEN SMOOTH SMOOTH_MORE Sequence TYPE_CHECKING UnsharpMask abc annotations cast functools
ImageFont: Any Axis BaseImageFont BinaryIO BytesIO DeferredError Font FreeTypeFont IO Image ImageFile ImageFont
  ImagingFont IntEnum Layout MAX_STRING_LENGTH ModuleType NotRequired StrOrBytesPath TYPE_CHECKING TransposedFont
  TypedDict abc annotations base64 cast core features is_directory is_path load load_default load_default_imagefont
  load_path os sys truetype warnings
ImageGrab: Image ImageWin TYPE_CHECKING annotations grab grabclipboard io os shutil subprocess sys tempfile
ImageMode: ModeDescriptor NamedTuple annotations deprecate getmode lru_cache sys
ImageMorph: Image LUT_SIZE LutBuilder MIRROR_MATRIX MorphOp ROTATION_MATRIX annotations re
ImageOps: ExifTags Image ImagePalette Literal Protocol Sequence SupportsGetMesh TYPE_CHECKING annotations autocontrast
  cast colorize contain cover crop deform equalize exif_transpose expand fit flip functools grayscale invert mirror
  operator overload pad posterize re scale solarize
ImagePalette: GimpGradientFile GimpPaletteFile IO Image ImageColor ImagePalette PaletteFile Sequence TYPE_CHECKING
  annotations array load make_gamma_lut make_linear_lut negative random raw sepia wedge
ImagePath: Image Path annotations
ImageQt: Any BytesIO Callable Image ImageFile ImageQt PyQt6 PySide6 QBuffer QByteArray QIODevice QImage QPixmap
  TYPE_CHECKING Union align8to32 annotations deprecate fromqimage fromqpixmap is_path qRgba qt_is_installed qt_module
  qt_version qt_versions rgb sys toqimage toqpixmap version
ImageSequence: Callable Image Iterator Self TYPE_CHECKING all_frames annotations
ImageShow: Any DisplayViewer EogViewer GmDisplayViewer IPythonViewer Image MacViewer TYPE_CHECKING UnixViewer Viewer
  WindowsViewer XDGViewer XVViewer abc annotations im ipython_display os quote register show shutil subprocess sys
ImageStat: Global Image Stat annotations cached_property functools math operator
ImageText: AnyStr Generic ImageFont NamedTuple TYPE_CHECKING Text annotations math re
ImageTk: Any BitmapImage BytesIO CapsuleType Image ImageFile PhotoImage TYPE_CHECKING annotations getimage tkinter
ImageTransform: AffineTransform Any ExtentTransform Image MeshTransform PerspectiveTransform QuadTransform Sequence
  TYPE_CHECKING Transform annotations
ImageWin: Dib HDC HWND Image ImageWindow Window annotations
ImtImagePlugin: Image ImageFile ImtImageFile annotations field re
Jpeg2KImagePlugin: BoxReader Callable IO Image ImageFile ImagePalette Jpeg2KImageFile TYPE_CHECKING annotations cast io
  os struct
JpegImagePlugin: APP Any COM DQT IO Image ImageFile JpegImageFile MARKER MpoImageFile RAWMODE SOF Skip TYPE_CHECKING
  annotations array deprecate get_sampling i16 i32 io jpeg_factory math o16 o8 os presets samplings struct subprocess
  sys tempfile warnings zigzag_index
JpegPresets: annotations presets
McIdasImagePlugin: Image ImageFile McIdasImageFile annotations struct
MicImagePlugin: Image MicImageFile TiffImagePlugin annotations olefile
MpegImagePlugin: BitStream Image ImageFile MpegImageFile SupportsRead TYPE_CHECKING annotations i8
MpoImagePlugin: Any DeferredError ExifTags IO Image ImageFile ImageSequence JpegImagePlugin MpoImageFile TYPE_CHECKING
  TiffImagePlugin annotations cast i16 itertools o32le os struct
MspImagePlugin: IO Image ImageFile MspDecoder MspImageFile TYPE_CHECKING annotations i16 io o16 struct
PSDraw: EDROFF_PS ERROR_PS EpsImagePlugin IO PSDraw TYPE_CHECKING VDI_PS annotations sys
PaletteFile: IO PaletteFile TYPE_CHECKING annotations o8
PalmImagePlugin: IO Image ImageFile Palm8BitColormapImage TYPE_CHECKING annotations build_prototype_image o16b o8
PcdImagePlugin: Image ImageFile PcdImageFile annotations
PcfFontFile: BYTES_PER_ROW BinaryIO Callable FontFile Image PCF_ACCELERATORS PCF_BDF_ACCELERATORS PCF_BDF_ENCODINGS
  PCF_BITMAPS PCF_GLYPH_NAMES PCF_INK_METRICS PCF_MAGIC PCF_METRICS PCF_PROPERTIES PCF_SWIDTHS PcfFontFile
  TYPE_CHECKING annotations b16 b32 i8 io l16 l32 sz
PcxImagePlugin: IO Image ImageFile ImagePalette PcxImageFile SAVE TYPE_CHECKING annotations i16 io logger logging o16
  o8
PdfImagePlugin: Any IO Image ImageFile ImageSequence PdfParser TYPE_CHECKING annotations features io math os time
PdfParser: Any IO ImageFile IndirectObjectDef IndirectReference IndirectReferenceTuple NamedTuple PDFDocEncoding
  PdfArray PdfBinary PdfDict PdfFormatError PdfName PdfParser PdfStream Self TYPE_CHECKING Union XrefTable annotations
  calendar check_format_condition codecs collections decode_text encode_text mmap os pdf_repr re sys time zlib
PixarImagePlugin: Image ImageFile PixarImageFile annotations i16
PngImagePlugin: Any Blend Callable ChunkStream DeferredError Disposal Fraction IO Image ImageChops ImageFile
  ImagePalette ImageSequence IntEnum MAX_TEXT_CHUNK MAX_TEXT_MEMORY NamedTuple NoReturn PngImageFile PngInfo PngStream
  Self TYPE_CHECKING annotations cast getchunks i16 i32 iTXt is_cid itertools logger logging o16 o32 o8 putchunk re
  struct warnings zlib
PpmImagePlugin: IO Image ImageFile MODES PpmDecoder PpmImageFile PpmPlainDecoder TYPE_CHECKING annotations b_whitespace
  i16 math o32 o8
PsdImagePlugin: DeferredError IO Image ImageFile ImagePalette MODES PsdImageFile TYPE_CHECKING annotations
  cached_property i16 i32 i8 io si16 si32
PyAccess: DeferredError FFI PyAccess defs deprecate ffi logger logging mode_map new sys
QoiImagePlugin: IO Image ImageFile QoiDecoder QoiEncoder QoiImageFile annotations i32 o32 o8 os
SgiImagePlugin: IO Image ImageFile MODES SGI16Decoder SgiImageFile TYPE_CHECKING annotations i16 o8 os struct
SpiderImagePlugin: Any DeferredError IO Image ImageFile SpiderImageFile TYPE_CHECKING annotations cast filename iforms
  im isInt isSpiderHeader isSpiderImage loadImageSeries makeSpiderHeader os outfile struct sys transposed_im
SunImagePlugin: Image ImageFile ImagePalette SunImageFile annotations i32
TarIO: ContainerIO TarIO annotations io
TgaImagePlugin: IO Image ImageFile ImagePalette MODES SAVE TYPE_CHECKING TgaImageFile annotations i16 i32 o16 o8 os
  warnings
TiffImagePlugin: ARTIST Any AppendingTiffWriter BITSPERSAMPLE Buffer COLORMAP COMPRESSION COMPRESSION_INFO
  COMPRESSION_INFO_REV COPYRIGHT Callable DATE_TIME DeferredError EXIFIFD EXTRASAMPLES ExifTags FILLORDER Fraction
  ICCPROFILE IFDRational IFD_LEGACY_API II IMAGEDESCRIPTION IMAGEJ_META_DATA IMAGEJ_META_DATA_BYTE_COUNTS IMAGELENGTH
  IMAGEWIDTH IO IPTC_NAA_CHUNK Image ImageFile ImageFileDirectory ImageFileDirectory_v1 ImageFileDirectory_v2 ImageOps
  ImagePalette IntegralLike Iterator JPEGQUALITY JPEGTABLES MAX_SAMPLESPERPIXEL MM MutableMapping NoReturn Number
  OPEN_INFO OSUBFILETYPE PHOTOMETRIC_INTERPRETATION PHOTOSHOP_CHUNK PLANAR_CONFIGURATION PREDICTOR PREFIXES
  READ_LIBTIFF REFERENCEBLACKWHITE RESOLUTION_UNIT ROWSPERSTRIP Rational SAMPLEFORMAT SAMPLESPERPIXEL SAVE_INFO
  SOFTWARE STRIPBYTECOUNTS STRIPOFFSETS STRIP_SIZE SUBIFD Self StrOrBytesPath TILEBYTECOUNTS TILELENGTH TILEOFFSETS
  TILEWIDTH TRANSFERFUNCTION TYPES TYPE_CHECKING TiffImageFile TiffTags WRITE_LIBTIFF XMP X_RESOLUTION YCBCRSUBSAMPLING
  Y_RESOLUTION annotations cast deprecate i16 i32 idx io is_path itertools k key_tp logger logging math name o8 os
  struct v warnings
TiffTags: ASCII BYTE DOUBLE FLOAT IFD LIBTIFF_CORE LONG LONG8 NamedTuple RATIONAL SHORT SIGNED_BYTE SIGNED_LONG
  SIGNED_RATIONAL SIGNED_SHORT Self TAGS TAGS_V2 TAGS_V2_GROUPS TYPES TYPE_CHECKING TagInfo UNDEFINED annotations
  lookup namedtuple
WalImageFile: IO Image ImageFile StrOrBytesPath TYPE_CHECKING WalImageFile annotations i32 open quake2palette
WebPImagePlugin: Any BytesIO IO Image ImageFile SUPPORTED TYPE_CHECKING WebPImageFile annotations i16 i32
WmfImagePlugin: IO Image ImageFile TYPE_CHECKING WmfHandler WmfStubImageFile annotations register_handler short word
XVThumbImagePlugin: Image ImageFile ImagePalette PALETTE XVThumbImageFile annotations b g o8 r
XbmImagePlugin: IO Image ImageFile TYPE_CHECKING XbmImageFile annotations re xbm_head
XpmImagePlugin: Image ImageFile ImagePalette XpmDecoder XpmImageFile annotations o8 re xpm_head
report: annotations pilinfo
"""
